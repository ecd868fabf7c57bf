// fails
CREATE (:ThirdPartyApp {id: 'x', _ont_name: 'Claude', _ont_source: 'google'})<-[:AUTHORIZED {scopes: ['https://www.googleapis.com/auth/drive.file', 'openid']}]-(:UserAccount)

// passes
CREATE (:ThirdPartyApp {id: 'x', _ont_name: 'Claude', _ont_source: 'google'})<-[:AUTHORIZED {scopes: ['openid']}]-(:UserAccount)

// fails
CREATE (:ThirdPartyApp {id: 'x', _ont_name: 'Claude', _ont_source: 'google'})<-[:AUTHORIZED]-(:UserAccount:GoogleWorkspaceUser {is_admin: true})

// passes
CREATE (:ThirdPartyApp {id: 'x', _ont_name: 'Claude', _ont_source: 'google'})<-[:AUTHORIZED]-(:UserAccount:GoogleWorkspaceUser {is_admin: false})

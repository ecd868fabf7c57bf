// fails
CREATE (:AWSAccount {id: '1', name: 'one'})-[:RESOURCE]->(:AWSUser {arn: 'arn:u', name: 'u'})
CREATE (:UserAccount {id: 'a', _ont_has_mfa: false, _ont_source: 'okta'})

// passes
CREATE (:AWSAccount {id: '1', name: 'one'})-[:RESOURCE]->(:AWSUser {arn: 'arn:u', name: 'u'})-[:MFA_DEVICE]->(:AWSMfaDevice)
CREATE (:UserAccount {id: 'a', _ont_has_mfa: true, _ont_source: 'okta'}), (:UserAccount {id: 'b', _ont_has_mfa: false, _ont_source: 'okta', _ont_active: false})

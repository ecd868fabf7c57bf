// fails
CREATE (:CloudflareAccount {id: 'cf', enforce_twofactor: false})
CREATE (:LastpassTenant {id: 'lp'})-[:RESOURCE]->(:LastpassUser {id: 'lu', multifactor: 'False'})
CREATE (:JumpCloudTenant {id: 'jc'})-[:RESOURCE]->(:JumpCloudUser {id: 'ju', mfa_configured: false})
CREATE (:DuoApiHost {id: 'duo'})-[:RESOURCE]->(:DuoUser {id: 'du', is_enrolled: false})

// passes
CREATE (:CloudflareAccount {id: 'cf', enforce_twofactor: true})
CREATE (:LastpassTenant {id: 'lp'})-[:RESOURCE]->(:LastpassUser {id: 'lu', multifactor: 'totp'})
CREATE (:JumpCloudTenant {id: 'jc'})-[:RESOURCE]->(:JumpCloudUser {id: 'ju', mfa_configured: true})
CREATE (:DuoApiHost {id: 'duo'})-[:RESOURCE]->(:DuoUser {id: 'du', is_enrolled: true})
CREATE (:LastpassTenant)-[:RESOURCE]->(:LastpassUser {id: 'gone', multifactor: 'false', disabled: true})

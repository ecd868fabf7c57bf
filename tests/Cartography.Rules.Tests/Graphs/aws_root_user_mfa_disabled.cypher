// fails
CREATE (:AWSAccount {id: '1', account_mfa_enabled: 0})

// passes
CREATE (:AWSAccount {id: '1', account_mfa_enabled: 1})

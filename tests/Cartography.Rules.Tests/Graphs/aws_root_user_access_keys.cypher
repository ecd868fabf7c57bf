// fails
CREATE (:AWSAccount {id: '1', account_access_keys_present: 1})

// passes
CREATE (:AWSAccount {id: '1', account_access_keys_present: 0})

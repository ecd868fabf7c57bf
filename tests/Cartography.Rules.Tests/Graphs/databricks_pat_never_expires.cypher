// fails
CREATE (:DatabricksToken {id: 't1', comment: 'nightly job'})

// passes
CREATE (:DatabricksToken {id: 't1', expiry_time: 1800000000})

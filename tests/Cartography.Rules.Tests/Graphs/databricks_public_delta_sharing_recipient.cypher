// fails
CREATE (:DatabricksRecipient {id: 'r1', authentication_type: 'TOKEN', activated: true})

// passes
CREATE (:DatabricksRecipient {id: 'r1', authentication_type: 'DATABRICKS', activated: true})
CREATE (:DatabricksRecipient {id: 'r2', authentication_type: 'TOKEN', activated: false})

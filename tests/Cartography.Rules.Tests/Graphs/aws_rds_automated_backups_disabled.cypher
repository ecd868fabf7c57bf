// fails
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSRDSInstance {id: 'd'})

// passes
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSRDSInstance {id: 'd', backup_retention_period: 7})

// fails
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSRDSInstance {arn: 'd', storage_encrypted: false})

// passes
CREATE (:AWSAccount {id: '1'})-[:RESOURCE]->(:AWSRDSInstance {arn: 'd', storage_encrypted: true})

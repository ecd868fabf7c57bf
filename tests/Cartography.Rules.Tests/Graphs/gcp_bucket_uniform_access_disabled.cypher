// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPBucket {id: 'b', iam_config_bucket_policy_only: false})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPBucket {id: 'b', iam_config_bucket_policy_only: true})

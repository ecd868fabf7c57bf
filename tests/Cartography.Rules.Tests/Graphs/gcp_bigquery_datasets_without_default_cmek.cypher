// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPBigQueryDataset {id: 'd', default_kms_key_name: ''})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPBigQueryDataset {id: 'd', default_kms_key_name: 'k'})

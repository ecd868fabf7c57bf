// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPBigQueryDataset {id: 'd', access_entries: '[{"iamMember": "allUsers"}]'})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPBigQueryDataset {id: 'd', access_entries: '[{"userByEmail": "a@example.com"}]'})

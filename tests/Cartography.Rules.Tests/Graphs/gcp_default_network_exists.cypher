// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPVpc {id: 'v', name: 'default'})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPVpc {id: 'v', name: 'main'})

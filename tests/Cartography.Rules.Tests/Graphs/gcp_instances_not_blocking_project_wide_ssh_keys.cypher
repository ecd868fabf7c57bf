// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPInstance {id: 'i', instancename: 'web'})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPInstance {id: 'i', instancename: 'web', block_project_ssh_keys: 'TRUE'})<-[:RESOURCE]-(:GCPProject {id: 'q'})-[:RESOURCE]->(:GCPInstance {id: 'j', instancename: 'gke-node'})

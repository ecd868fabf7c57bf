// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPInstance {id: 'i', instancename: 'web', machine_type: 'n2d-standard-2'})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPInstance {id: 'i', instancename: 'web', machine_type: 'n2d-standard-2', enable_confidential_compute: true})<-[:RESOURCE]-(:GCPProject {id: 'q'})-[:RESOURCE]->(:GCPInstance {id: 'j', instancename: 'gke-node', machine_type: 'n2d-standard-2'})

// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPInstance {id: 'i', instancename: 'web', can_ip_forward: true})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPInstance {id: 'i', instancename: 'web', can_ip_forward: false})<-[:RESOURCE]-(:GCPProject {id: 'q'})-[:RESOURCE]->(:GCPInstance {id: 'j', instancename: 'gke-node', can_ip_forward: true})

// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPInstance {id: 'i', instancename: 'web', serial_port_enable: 'TRUE'})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPInstance {id: 'i', instancename: 'web', serial_port_enable: '0'})<-[:RESOURCE]-(:GCPProject {id: 'q'})-[:RESOURCE]->(:GCPInstance {id: 'j', instancename: 'gke-node'})

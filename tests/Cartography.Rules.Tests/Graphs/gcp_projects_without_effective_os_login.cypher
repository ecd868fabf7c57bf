// fails
CREATE (:GCPProject {id: 'p'})
CREATE (:GCPProject {id: 'q', compute_project_enable_oslogin: 'TRUE'})-[:RESOURCE]->(:GCPInstance {id: 'i', instancename: 'web', enable_oslogin_metadata: 'false'})

// passes
CREATE (:GCPProject {id: 'q', compute_project_enable_oslogin: 'TRUE'})-[:RESOURCE]->(:GCPInstance {id: 'i', instancename: 'web'})

// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPInstance {id: 'i', instancename: 'web', service_account_email: '1-compute@developer.gserviceaccount.com', service_account_scopes: ['https://www.googleapis.com/auth/cloud-platform']})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPInstance {id: 'i', instancename: 'web', service_account_email: '1-compute@developer.gserviceaccount.com', service_account_scopes: ['https://www.googleapis.com/auth/cloud-platform.read-only']})<-[:RESOURCE]-(:GCPProject {id: 'q'})-[:RESOURCE]->(:GCPInstance {id: 'j', instancename: 'gke-node', service_account_email: '1-compute@developer.gserviceaccount.com', service_account_scopes: ['https://www.googleapis.com/auth/cloud-platform']})

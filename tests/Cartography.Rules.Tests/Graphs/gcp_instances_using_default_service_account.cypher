// fails
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPInstance {id: 'i', instancename: 'web', service_account_email: '1-compute@developer.gserviceaccount.com'})

// passes
CREATE (:GCPProject {id: 'p', displayname: 'P'})-[:RESOURCE]->(:GCPInstance {id: 'i', instancename: 'web', service_account_email: 'web@p.iam.gserviceaccount.com'})<-[:RESOURCE]-(:GCPProject {id: 'q'})-[:RESOURCE]->(:GCPInstance {id: 'j', instancename: 'gke-node', service_account_email: '1-compute@developer.gserviceaccount.com'})

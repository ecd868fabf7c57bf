// fails
CREATE (:GoogleWorkspaceTenant {id: 't'})-[:RESOURCE]->(:GoogleWorkspaceUser {id: 'u', is_delegated_admin: true})

// passes
CREATE (:GoogleWorkspaceTenant {id: 't'})-[:RESOURCE]->(:GoogleWorkspaceUser {id: 'u', is_delegated_admin: true, is_enforced_in_2_sv: true})<-[:RESOURCE]-(t:GoogleWorkspaceTenant {id: 'v'}), (t)-[:RESOURCE]->(:GoogleWorkspaceUser {id: 'w'})

// fails
CREATE (:GoogleWorkspaceTenant {id: 't'})-[:RESOURCE]->(:GoogleWorkspaceUser {id: 'u', is_admin: true, is_delegated_admin: true})

// passes
CREATE (:GoogleWorkspaceTenant {id: 't'})-[:RESOURCE]->(:GoogleWorkspaceUser {id: 'u', is_admin: true, is_delegated_admin: false})

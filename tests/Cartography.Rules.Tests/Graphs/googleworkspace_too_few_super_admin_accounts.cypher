// fails
CREATE (t:GoogleWorkspaceTenant {id: 't'})
CREATE (t)-[:RESOURCE]->(:GoogleWorkspaceUser {id: '0', is_admin: true})

// passes
CREATE (t:GoogleWorkspaceTenant {id: 't'})
CREATE (t)-[:RESOURCE]->(:GoogleWorkspaceUser {id: '0', is_admin: true})
CREATE (t)-[:RESOURCE]->(:GoogleWorkspaceUser {id: '1', is_admin: true})

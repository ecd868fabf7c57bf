// fails
CREATE (:GoogleWorkspaceTenant {id: 't'})-[:RESOURCE]->(:GoogleWorkspaceUser {id: 'u'})

// passes
CREATE (:GoogleWorkspaceTenant {id: 't'})-[:RESOURCE]->(:GoogleWorkspaceUser {id: 'u', is_enforced_in_2_sv: true})

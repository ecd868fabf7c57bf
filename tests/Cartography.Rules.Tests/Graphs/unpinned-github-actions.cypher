// fails
CREATE (:GitHubRepository {fullname: 'org/repo'})-[:HAS_WORKFLOW]->(w:GitHubWorkflow {path: 'ci.yml'})-[:USES_ACTION]->(:GitHubAction {id: 'a', full_name: 'someone/act', owner: 'someone', is_local: false, is_pinned: false})

// passes
CREATE (:GitHubRepository {fullname: 'org/repo'})-[:HAS_WORKFLOW]->(w:GitHubWorkflow {path: 'ci.yml'})-[:USES_ACTION]->(:GitHubAction {id: 'a', full_name: 'someone/act', owner: 'someone', is_local: false, is_pinned: true})
CREATE (w)-[:USES_ACTION]->(:GitHubAction {id: 'b', owner: 'me', is_local: true, is_pinned: false})

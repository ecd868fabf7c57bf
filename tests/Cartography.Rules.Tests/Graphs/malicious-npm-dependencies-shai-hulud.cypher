// fails
CREATE (r:GitHubRepository {id: 'repo', fullname: 'org/repo'})-[:HAS_MANIFEST]->(m:GitHubDependencyGraphManifest)
CREATE (m)-[:HAS_DEP]->(:Dependency {ecosystem: 'npm', name: 'chalk', requirements: '=5.6.1'})
CREATE (m)-[:HAS_DEP]->(:Dependency {ecosystem: 'npm', name: '02-echo', requirements: '= 0.0.7'})
CREATE (m)-[:HAS_DEP]->(:Dependency {ecosystem: 'npm', name: '@beproduct/nestjs-auth', requirements: '0.1.10'})
CREATE (m)-[:HAS_DEP]->(:Dependency {ecosystem: 'npm', name: 'keyv', requirements: '= 6.0.0'})
CREATE (m)-[:HAS_DEP]->(:Dependency {ecosystem: 'npm', name: 'cacheable', requirements: '^2.1'})

// passes
CREATE (r:GitHubRepository {id: 'repo', fullname: 'org/repo'})-[:HAS_MANIFEST]->(m:GitHubDependencyGraphManifest)
CREATE (m)-[:HAS_DEP]->(:Dependency {ecosystem: 'npm', name: 'chalk', requirements: '5.6.2'})
CREATE (m)-[:HAS_DEP]->(:Dependency {ecosystem: 'npm', name: 'keyv', requirements: '^5.1.0'})
CREATE (m)-[:HAS_DEP]->(:Dependency {ecosystem: 'npm', name: '02-echo', requirements: '0.0.0-safe'})
CREATE (:GitHubRepository {id: 'old', fullname: 'org/old', archived: true})-[:HAS_MANIFEST]->(:GitHubDependencyGraphManifest)-[:HAS_DEP]->(:Dependency {ecosystem: 'npm', name: 'keyv', requirements: '6.0.0'})

// fails
CREATE (k:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRoleBinding {id: 'crb'})-[:SUBJECT]->(g:KubernetesGroup {name: 'system:masters'})
CREATE (k)-[:RESOURCE]->(:KubernetesRoleBinding {id: 'rb'})-[:SUBJECT]->(g)

// passes
CREATE (k:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRoleBinding {id: 'crb'})-[:SUBJECT]->(g:KubernetesGroup {name: 'admins'})
CREATE (k)-[:RESOURCE]->(:KubernetesRoleBinding {id: 'rb'})-[:SUBJECT]->(g)

// fails
CREATE (k:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRoleBinding {id: 'crb', name: 'crb'})-[:SUBJECT]->(s:KubernetesServiceAccount {id: 'sa', name: 'default', namespace: 'web'})
CREATE (k)-[:RESOURCE]->(:KubernetesRoleBinding {id: 'rb', name: 'rb'})-[:SUBJECT]->(s)
CREATE (k)-[:RESOURCE]->(:KubernetesPod {name: 'pod', namespace: 'web'})-[:USES_SERVICE_ACCOUNT]->(s)
CREATE (k)-[:RESOURCE]->(s), (:KubernetesNamespace {id: 'ns', name: 'web', cluster_name: 'k'})

// passes
CREATE (k:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRoleBinding {id: 'crb', name: 'crb'})-[:SUBJECT]->(s:KubernetesServiceAccount {id: 'sa', name: 'web', namespace: 'web'})
CREATE (k)-[:RESOURCE]->(:KubernetesRoleBinding {id: 'rb', name: 'rb'})-[:SUBJECT]->(s)
CREATE (k)-[:RESOURCE]->(:KubernetesPod {name: 'pod', namespace: 'web'})-[:USES_SERVICE_ACCOUNT]->(s)
CREATE (k)-[:RESOURCE]->(s), (:KubernetesNamespace {id: 'ns', name: 'web', cluster_name: 'k'})
CREATE (k)-[:RESOURCE]->(:KubernetesServiceAccount {id: 'd', name: 'default', namespace: 'web', automount_service_account_token: false})

// fails
CREATE (:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRoleBinding {id: 'b', name: 'b', role_name: 'cluster-admin'})-[:SUBJECT]->(:KubernetesGroup {id: 'g', name: 'g'})

// passes
CREATE (:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRoleBinding {id: 'b', name: 'b', role_name: 'view'})-[:SUBJECT]->(:KubernetesGroup {id: 'g', name: 'g'})

// fails
CREATE (:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesContainer {id: 'c'})

// passes
CREATE (:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesContainer {id: 'c', allow_privilege_escalation: false})

// fails
CREATE (k:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRole {id: 'cr', name: 'custom', resources: ['mutatingwebhookconfigurations'], verbs: ['patch']})

// passes
CREATE (k:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRole {id: 'cr', name: 'custom', resources: ['mutatingwebhookconfigurations'], verbs: ['get']})
CREATE (:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRole {id: 'cr', name: 'system:node', resources: ['mutatingwebhookconfigurations'], verbs: ['patch']})

// fails
CREATE (k:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRole {id: 'cr', name: 'custom', resources: ['serviceaccounts/token'], verbs: ['create']})

// passes
CREATE (k:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRole {id: 'cr', name: 'custom', resources: ['serviceaccounts'], verbs: ['create']})
CREATE (:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRole {id: 'cr', name: 'system:node', resources: ['serviceaccounts/token'], verbs: ['create']})

// fails
CREATE (k:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRole {id: 'cr', name: 'custom', resources: ['nodes/proxy'], verbs: ['get']})

// passes
CREATE (k:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRole {id: 'cr', name: 'custom', resources: ['nodes'], verbs: ['get']})
CREATE (:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRole {id: 'cr', name: 'system:node', resources: ['nodes/proxy'], verbs: ['get']})

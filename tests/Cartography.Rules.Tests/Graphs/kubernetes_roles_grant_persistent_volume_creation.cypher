// fails
CREATE (k:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRole {id: 'cr', name: 'custom', resources: ['persistentvolumes'], verbs: ['*']}), (k)-[:RESOURCE]->(:KubernetesRole {id: 'ro', name: 'custom', resources: ['persistentvolumes'], verbs: ['*']})

// passes
CREATE (k:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRole {id: 'cr', name: 'custom', resources: ['persistentvolumeclaims'], verbs: ['create']}), (k)-[:RESOURCE]->(:KubernetesRole {id: 'ro', name: 'custom', resources: ['persistentvolumeclaims'], verbs: ['create']})
CREATE (:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRole {id: 'cr', name: 'system:node', resources: ['persistentvolumes'], verbs: ['*']})

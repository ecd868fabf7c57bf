// fails
CREATE (k:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRole {id: 'cr', name: 'custom', resources: ['pods'], verbs: ['create']}), (k)-[:RESOURCE]->(:KubernetesRole {id: 'ro', name: 'custom', resources: ['pods'], verbs: ['create']})

// passes
CREATE (k:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRole {id: 'cr', name: 'custom', resources: ['pods'], verbs: ['get']}), (k)-[:RESOURCE]->(:KubernetesRole {id: 'ro', name: 'custom', resources: ['pods'], verbs: ['get']})
CREATE (:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRole {id: 'cr', name: 'system:node', resources: ['pods'], verbs: ['create']})

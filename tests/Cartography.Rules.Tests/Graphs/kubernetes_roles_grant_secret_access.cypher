// fails
CREATE (k:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRole {id: 'cr', name: 'custom', resources: ['secrets'], verbs: ['get']}), (k)-[:RESOURCE]->(:KubernetesRole {id: 'ro', name: 'custom', resources: ['secrets'], verbs: ['get']})

// passes
CREATE (k:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRole {id: 'cr', name: 'custom', resources: ['configmaps'], verbs: ['get']}), (k)-[:RESOURCE]->(:KubernetesRole {id: 'ro', name: 'custom', resources: ['configmaps'], verbs: ['get']})
CREATE (:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRole {id: 'cr', name: 'system:node', resources: ['secrets'], verbs: ['get']})

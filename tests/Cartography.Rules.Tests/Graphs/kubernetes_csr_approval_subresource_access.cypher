// fails
CREATE (k:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRole {id: 'cr', name: 'custom', resources: ['certificatesigningrequests/approval'], verbs: ['update']})

// passes
CREATE (k:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRole {id: 'cr', name: 'custom', resources: ['certificatesigningrequests'], verbs: ['get']})
CREATE (:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRole {id: 'cr', name: 'system:node', resources: ['certificatesigningrequests/approval'], verbs: ['update']})

// fails
CREATE (k:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRole {id: 'cr', name: 'custom', resources: ['roles'], verbs: ['escalate']}), (k)-[:RESOURCE]->(:KubernetesRole {id: 'ro', name: 'custom', resources: ['roles'], verbs: ['escalate']})

// passes
CREATE (k:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRole {id: 'cr', name: 'custom', resources: ['roles'], verbs: ['get']}), (k)-[:RESOURCE]->(:KubernetesRole {id: 'ro', name: 'custom', resources: ['roles'], verbs: ['get']})
CREATE (:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesClusterRole {id: 'cr', name: 'system:node', resources: ['roles'], verbs: ['escalate']})

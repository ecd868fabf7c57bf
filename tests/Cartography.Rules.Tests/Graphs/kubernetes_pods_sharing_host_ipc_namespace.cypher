// fails
CREATE (:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesPod {id: 'p', host_ipc: true})

// passes
CREATE (:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesPod {id: 'p', host_ipc: false})

// fails
CREATE (:KubernetesCluster {name: 'k'})-[:RESOURCE]->(:KubernetesPod {name: 'pod', namespace: 'web', host_path_volume_paths: ['/var', '/etc']})
CREATE (:KubernetesNamespace {id: 'ns', name: 'web', cluster_name: 'k'})

// passes
CREATE (:KubernetesCluster {name: 'k'})-[:RESOURCE]->(:KubernetesPod {name: 'pod', namespace: 'web', host_path_volume_paths: []})
CREATE (:KubernetesNamespace {id: 'ns', name: 'web', cluster_name: 'k'})

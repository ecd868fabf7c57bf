// fails
CREATE (:KubernetesCluster {name: 'k'})-[:RESOURCE]->(:KubernetesPod {name: 'pod', namespace: 'web'})-[:USES_SECRET {mount_method: 'volume,env'}]->(:KubernetesSecret {name: 'db'})
CREATE (:KubernetesNamespace {id: 'ns', name: 'web', cluster_name: 'k'})

// passes
CREATE (:KubernetesCluster {name: 'k'})-[:RESOURCE]->(:KubernetesPod {name: 'pod', namespace: 'web'})-[:USES_SECRET {mount_method: 'volume'}]->(:KubernetesSecret {name: 'db'})
CREATE (:KubernetesNamespace {id: 'ns', name: 'web', cluster_name: 'k'})

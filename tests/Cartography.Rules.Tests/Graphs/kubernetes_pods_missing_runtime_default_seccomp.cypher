// fails
CREATE (:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesPod {id: 'p', name: 'p', seccomp_profile_type: 'RuntimeDefault'})-[:CONTAINS]->(:KubernetesContainer {name: 'c', seccomp_profile_type: 'Unconfined'})

// passes
CREATE (:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesPod {id: 'p', name: 'p', seccomp_profile_type: 'RuntimeDefault'})-[:CONTAINS]->(:KubernetesContainer {name: 'c'})

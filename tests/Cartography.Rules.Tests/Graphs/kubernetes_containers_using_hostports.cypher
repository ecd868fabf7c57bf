// fails
CREATE (:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesContainer {id: 'c', host_ports: [80]})

// passes
CREATE (:KubernetesCluster {id: 'k', name: 'k'})-[:RESOURCE]->(:KubernetesContainer {id: 'c', host_ports: []})<-[:RESOURCE]-(:KubernetesCluster)-[:RESOURCE]->(:KubernetesContainer {id: 'd', host_ports: [80]})<-[:CONTAINS]-(:KubernetesPod {host_network: true})

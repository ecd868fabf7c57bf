// fails
CREATE (:KubernetesCluster {name: 'k'})-[:RESOURCE]->(:KubernetesPod {name: 'pod', namespace: 'web'})-[:USES_SERVICE_ACCOUNT]->(s:KubernetesServiceAccount {name: 'web', namespace: 'web'})
CREATE (:KubernetesNamespace {id: 'ns', name: 'web', cluster_name: 'k'})

// passes
CREATE (:KubernetesCluster {name: 'k'})-[:RESOURCE]->(:KubernetesPod {name: 'pod', namespace: 'web'})-[:USES_SERVICE_ACCOUNT]->(s:KubernetesServiceAccount {name: 'web', namespace: 'web', automount_service_account_token: false})
CREATE (:KubernetesNamespace {id: 'ns', name: 'web', cluster_name: 'k'})
CREATE (:KubernetesCluster {name: 'l'})-[:RESOURCE]->(:KubernetesPod {name: 'pod', namespace: 'web'})-[:USES_SERVICE_ACCOUNT]->(:KubernetesServiceAccount {name: 'aws', namespace: 'web'})-[:ASSUMES_ROLE]->(:AWSRole)

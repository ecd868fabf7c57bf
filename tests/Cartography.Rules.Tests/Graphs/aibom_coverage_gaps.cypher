// fails
CREATE (:AIBOMSource {id: 's', image_matched: true, source_status: 'failed'}), (:AIBOMSource {id: 't'})

// passes
CREATE (:AIBOMSource {id: 's', image_matched: true, source_status: 'Completed', analysis_status: 'completed'})

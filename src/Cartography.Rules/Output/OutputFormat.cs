namespace Cartography.Rules.Output;

/// <summary>The forms of a report.</summary>
public enum OutputFormat
{
    /// <summary>For people: a part for each fact, as it is done, and a summary.</summary>
    Text,

    /// <summary>One array of rule results.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for code scanning and security dashboards.</summary>
    Sarif,

    /// <summary>One line a finding.</summary>
    Csv,

    /// <summary>JUnit XML: a suite for each rule, a test for each fact.</summary>
    Junit,

    /// <summary>One page that needs nothing else.</summary>
    Html,
}

using Cartography.Rules.Running;

namespace Cartography.Rules.Output;

/// <summary>A finding in one line.</summary>
internal static class FindingText
{
    /// <summary>The asset's id; without one, the identity of the finding.</summary>
    public static string Asset(Fact fact, Finding finding) => finding.Asset.IsNull
        ? string.Join(", ", fact.Identity.Select(field => PlainText.Of(finding[field])))
        : PlainText.Of(finding.Asset);

    /// <summary>The fields that are not empty, as <c>name: value</c>.</summary>
    public static string Fields(Finding finding) => string.Join(
        ", ", finding.Fields.Concat(finding.Extra).Where(field => !field.Value.IsNull).Select(field => $"{field.Key}: {PlainText.Of(field.Value)}"));
}

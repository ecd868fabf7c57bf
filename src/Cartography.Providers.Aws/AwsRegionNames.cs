using System.Text.RegularExpressions;
using Cartography.Core.Options;

namespace Cartography.Providers.Aws;

/// <summary>Names of regions as users give them.</summary>
internal static partial class AwsRegionNames
{
    /// <summary>Refuses what no region can be called; whether AWS has it, AWS is asked.</summary>
    public static void Check(IReadOnlyList<string> regions)
    {
        if (regions.Count == 0)
        {
            throw new UsageException("--aws-regions names no region. It looks like us-east-1,eu-west-1.");
        }

        if (regions.FirstOrDefault(region => !Form().IsMatch(region)) is { } wrong)
        {
            throw new UsageException($"--aws-regions: '{wrong}' is no name of a region. It looks like us-east-1,eu-west-1.");
        }
    }

    [GeneratedRegex(@"\A[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}\z", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Form();
}

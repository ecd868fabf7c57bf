using System.Globalization;

namespace Cartography.Providers.Aws.Ec2;

/// <summary>IDs of security group rules, as the original makes them.</summary>
internal static class RuleId
{
    public static string Of(string group, string direction, long? from, long? to, string protocol) =>
        string.Create(CultureInfo.InvariantCulture, $"{group}/{direction}/{Port(from)}{Port(to)}{protocol}");

    private static string Port(long? port) => port?.ToString(CultureInfo.InvariantCulture) ?? "None";
}

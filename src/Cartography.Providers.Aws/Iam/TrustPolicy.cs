using System.Text;
using Cartography.Core.Reading;

namespace Cartography.Providers.Aws.Iam;

/// <summary>Who may take on a role, by its trust policy; conditions do not count, as in the original.</summary>
/// <param name="Aws">Accounts, users, roles.</param>
/// <param name="Services">AWS services.</param>
/// <param name="Federated">Identity providers.</param>
internal sealed record TrustPolicy(IReadOnlyList<string> Aws, IReadOnlyList<string> Services, IReadOnlyList<string> Federated)
{
    /// <summary>All principals, each once, in the order of the policy's kinds.</summary>
    public IReadOnlyList<string> All => [.. Aws.Concat(Services).Concat(Federated).Distinct(StringComparer.Ordinal)];

    /// <summary>The policy of a role; what cannot be read trusts no one, and is counted.</summary>
    /// <param name="document">The policy as the API gives it: JSON with its characters escaped as in an address.</param>
    /// <param name="log">Takes what cannot be read.</param>
    public static TrustPolicy Read(string? document, ReadLog log)
    {
        var aws = new List<string>();
        var services = new List<string>();
        var federated = new List<string>();

        if (string.IsNullOrWhiteSpace(document))
        {
            return new TrustPolicy(aws, services, federated);
        }

        try
        {
            var json = document.TrimStart().StartsWith('{') ? document : Uri.UnescapeDataString(document);
            var policy = ItemReader.ReadJson(Encoding.UTF8.GetBytes(json), log);
            IReadOnlyList<Item> statements = policy.At("Statement").ItemsOrNull() ?? [policy.At("Statement")];

            foreach (var principal in statements.Select(statement => statement.At("Principal")))
            {
                aws.AddRange(Values(principal, "AWS"));
                services.AddRange(Values(principal, "Service"));
                federated.AddRange(Values(principal, "Federated"));
            }
        }
        catch (ItemFormatException error)
        {
            log.Add($"AssumeRolePolicyDocument: {error.Message}");
        }

        return new TrustPolicy(aws, services, federated);
    }

    private static IEnumerable<string> Values(Item principal, string kind)
    {
        var value = principal.At(kind);
        return (value.ItemsOrNull() ?? [value]).Select(item => item.Text()).OfType<string>();
    }
}

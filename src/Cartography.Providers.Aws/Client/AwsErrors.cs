using System.Collections.Frozen;
using Cartography.Core.Http;

namespace Cartography.Providers.Aws.Client;

/// <summary>What AWS's error codes mean, and what to do about them.</summary>
internal static class AwsErrors
{
    private const string Expired = "The session has expired: sign in again (aws sso login, or new keys) and run again.";
    private const string Unknown = "AWS does not know these credentials: check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or the profile in AWS_PROFILE.";
    private const string NoPermission = "Give the identity the permission for this call, or leave the resource out with --aws-requested-syncs.";

    public static ErrorPolicy Policy { get; } = ErrorPolicy.Default
        .With(
            ErrorMeaning.Denied,
            "AccessDenied", "AccessDeniedException", "AllAccessDisabled", "AuthFailure", "AuthorizationError", "AuthorizationErrorException", "OptInRequired",
            "SubscriptionRequiredException", "UnauthorizedOperation")
        .With(
            ErrorMeaning.Fail,
            "ExpiredToken", "ExpiredTokenException", "RequestExpired", "InvalidClientTokenId", "InvalidToken", "InvalidAccessKeyId", "SignatureDoesNotMatch",
            "UnrecognizedClientException", "RequestTimeTooSkewed")
        .With(
            ErrorMeaning.Retry,
            "BandwidthLimitExceeded", "EC2ThrottledException", "InternalError", "InternalFailure", "LimitExceededException", "PriorRequestNotComplete",
            "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled", "RequestThrottledException", "RequestTimeout",
            "RequestTimeoutException", "ServiceUnavailable", "SlowDown", "ThrottledException", "Throttling", "ThrottlingException",
            "TooManyRequestsException", "TransactionInProgressException", "Unavailable");

    public static FrozenDictionary<string, string> Advice { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ExpiredToken"] = Expired,
        ["ExpiredTokenException"] = Expired,
        ["RequestExpired"] = Expired + " If it has not, this machine's clock is wrong.",
        ["RequestTimeTooSkewed"] = "This machine's clock is wrong: set it and run again.",
        ["InvalidClientTokenId"] = Unknown,
        ["InvalidAccessKeyId"] = Unknown,
        ["UnrecognizedClientException"] = Unknown,
        ["InvalidToken"] = Unknown + " Tokens of a global STS endpoint do not work in regions that were enabled by hand: use the regional one.",
        ["AuthFailure"] = Unknown + " In a region that is not enabled this is the answer, too.",
        ["SignatureDoesNotMatch"] = "The secret key does not belong to the access key: check AWS_SECRET_ACCESS_KEY, or the profile in AWS_PROFILE.",
        ["AccessDenied"] = NoPermission,
        ["AccessDeniedException"] = NoPermission,
        ["UnauthorizedOperation"] = NoPermission,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}

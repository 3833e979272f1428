using Microsoft.AspNetCore.Http.Metadata;

namespace TextMe.Push;

/// <summary>Stands for the path in metrics and traces: the path is all that keeps strangers out.</summary>
internal sealed class HiddenRoute : IRouteDiagnosticsMetadata
{
    public const string Name = "TextMe push";

    public string Route => Name;
}

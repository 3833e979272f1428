using System.ComponentModel;

namespace TextMe;

/// <summary>What the generator implements for an interface marked with <see cref="ApiContractAttribute"/>, so that registrations need no reflection.</summary>
/// <typeparam name="TContract">The contract itself.</typeparam>
public interface IApiContract<TContract>
    where TContract : class, IApiContract<TContract>
{
    /// <summary>The path all operations are posted to.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract string DefaultPath { get; }

    /// <summary>A client over a transport.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract TContract CreateClient(IWireTransport transport);

    /// <summary>An endpoint over an implementation.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract IWireEndpoint CreateEndpoint(TContract implementation);
}

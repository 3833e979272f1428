using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TextMe.Generator.Documents;

namespace TextMe.Generator.Analyzers.Documents;

/// <summary>Checks example documents against the contract: additional files, and constants that go where a <c>[WireDocument]</c> is.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DocumentAnalyzer : DiagnosticAnalyzer
{
    private const string WireType = "build_metadata.AdditionalFiles.WireType";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Rules.NotWellFormed,
        Rules.HasDtd,
        Rules.WrongRoot,
        Rules.UnknownName,
        Rules.Missing,
        Rules.WrongValue,
        Rules.ConstraintBroken,
        Rules.Repeated,
        Rules.UnknownType,
        Rules.NotChecked,
        Rules.RefusedRequestInOrder);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        Compilation compilation = context.Compilation;
        if (compilation.GetTypeByMetadataName(KnownNames.Runtime) is null)
        {
            return;
        }

        // Nothing is parsed before the first document asks.
        var types = new WireTypes();
        IReadOnlyList<ProjectOperation>? operations = null;
        IReadOnlyList<ProjectOperation> Operations(CancellationToken token) =>
            LazyInitializer.EnsureInitialized(ref operations, () => ProjectOperations.Of(compilation, types, token))!;

        if (!context.Options.AdditionalFiles.IsEmpty)
        {
            context.RegisterAdditionalFileAction(file => CheckFile(file, types, Operations));
        }

        if (compilation.GetTypeByMetadataName(KnownNames.WireDocument) is { } attribute)
        {
            new WireDocumentCheck(attribute, types, Operations).Register(context);
        }
    }

    private static void CheckFile(AdditionalFileAnalysisContext context, WireTypes types, Func<CancellationToken, IReadOnlyList<ProjectOperation>> operations)
    {
        AdditionalText file = context.AdditionalFile;
        context.Options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(WireType, out string? typeName);
        DocumentName? name = DocumentName.Parse(file.Path);
        if ((string.IsNullOrWhiteSpace(typeName) && name is null) || file.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        void Report(Diagnostic diagnostic) => context.ReportDiagnostic(diagnostic);
        if (!DocumentName.IsDocument(file.Path))
        {
            Report(Diagnostic.Create(Rules.NotChecked, At(file, text, default), "its name ends in neither .xml nor .json"));
            return;
        }

        var check = new DocumentCheck(types, operations(context.CancellationToken));
        if (!string.IsNullOrWhiteSpace(typeName))
        {
            ImmutableArray<INamedTypeSymbol> found = context.Compilation.GetTypesByMetadataName(typeName!.Trim());
            if (found.Length == 1)
            {
                ReportAll(check.Check(text.ToString(), DocumentName.IsXmlFile(file.Path), found[0], context.CancellationToken), file, text, Report);
            }
            else
            {
                Report(Diagnostic.Create(Rules.UnknownType, At(file, text, default), typeName, found.Length == 0 ? "is no type of this project or its references" : "is a type of several references"));
            }

            return;
        }

        ProjectOperation[] named = [.. operations(context.CancellationToken).Where(o => name!.Names(o.Operation.Root))];
        if (named.Length > 1)
        {
            Report(Diagnostic.Create(Rules.UnknownType, At(file, text, default), name!.Stem, "names operations of several contracts, or several operations"));
        }
        else if (named.Length == 1)
        {
            CheckCase(named[0], name!, check, file, text, Report, context.CancellationToken);
        }
    }

    // A request that the contract answers as a mistake has to be one.
    private static void CheckCase(
        ProjectOperation operation, DocumentName name, DocumentCheck check, AdditionalText file, SourceText text, Action<Diagnostic> report, CancellationToken token)
    {
        Findings findings = check.Check(text.ToString(), name.IsXml, operation, name.IsRequest, token);
        if (!name.IsRequest || name.ErrorStatus is not { } status || !operation.AnswersBadRequests(status))
        {
            ReportAll(findings, file, text, report);
        }
        else if (!findings.HasErrors)
        {
            report(Diagnostic.Create(Rules.RefusedRequestInOrder, At(file, text, default), status, operation.Contract.Declaration.Name));
        }
    }

    private static void ReportAll(Findings findings, AdditionalText file, SourceText text, Action<Diagnostic> report)
    {
        foreach (Finding finding in findings.Items)
        {
            report(Diagnostic.Create(finding.Rule, At(file, text, finding.Span), finding.Arguments));
        }
    }

    private static Location At(AdditionalText file, SourceText text, TextSpan span) => Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
}
